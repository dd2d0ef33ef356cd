/** The parts of a summary, each under its heading. */
import type { ComponentChildren } from 'preact';
import type { Opposition, Outline, Section } from '../summary/outline.ts';
import type { LineContext } from './context.ts';
import { Mark } from './icons.tsx';
import { LineList, LineView } from './line.tsx';

interface HeadedProps {
  id: string;
  title: string;
  children: ComponentChildren;
}

const Headed = ({ id, title, children }: HeadedProps) => (
  <section class={`section section-${id}`} aria-labelledby={`heading-${id}`}>
    <h2 id={`heading-${id}`}>{title}</h2>
    {children}
  </section>
);

export const SectionsView = ({ outline, ...context }: LineContext & { outline: Outline }) => {
  const { standsOut, contradictions, sections } = outline;
  const { say } = context.messages;
  return (
    <>
      {standsOut.length > 0 && (
        <Headed id="stands-out" title={say('what_stands_out')}>
          <LineList lines={standsOut} {...context} />
        </Headed>
      )}
      {contradictions.length > 0 && (
        <Headed id="contradictions" title={say('contradictions')}>
          {contradictions.map((opposition) => (
            <OppositionView opposition={opposition} {...context} />
          ))}
        </Headed>
      )}
      {sections.map((section) => (
        <Headed key={section.id} id={section.id} title={say(`section_${section.id}`)}>
          <SectionContent section={section} {...context} />
        </Headed>
      ))}
    </>
  );
};

const SectionContent = ({ section, ...context }: LineContext & { section: Section }) =>
  section.lines.length > 0 ? (
    <LineList lines={section.lines} {...context} />
  ) : (
    <p class="silent">
      <Mark form="silent" />
      {context.messages.say('not_stated')}
    </p>
  );

/** Both sides open: what contradicts is in the words. */
const OppositionView = ({ opposition, ...context }: LineContext & { opposition: Opposition }) => (
  <div class="opposition">
    <p>{context.messages.say(`contradiction_${opposition.kind}`)}</p>
    {opposition.lines.map((line) => (
      <LineView line={line} open {...context} />
    ))}
  </div>
);
