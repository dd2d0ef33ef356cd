/** The parts of a summary, each under its heading: first what stands out, last everything. */
import type { ComponentChildren } from 'preact';
import type { Line } from '../summary/line.ts';
import type { Opposition, Outline, Section } from '../summary/outline.ts';
import { phrase } from '../summary/phrase.ts';
import { hitsIn } from '../summary/search.ts';
import { AnswersView } from './answers.tsx';
import { ChangesView } from './changes.tsx';
import type { LineContext } from './context.ts';
import { GlanceView } from './glance.tsx';
import { Chevron, Mark } from './icons.tsx';
import { Later } from './later.tsx';
import { LineList, LineView } from './line.tsx';
import { StandsOut } from './stands-out.tsx';
import { WaysView } from './ways.tsx';

interface HeadedProps {
  id: string;
  title: string;
  later?: boolean;
  children: ComponentChildren;
}

/** `later`: it comes in a task of its own. */
const Headed = ({ id, title, children, later = false }: HeadedProps) => {
  const section = (
    <section class={`section section-${id}`} aria-labelledby={`heading-${id}`}>
      <h2 id={`heading-${id}`}>{title}</h2>
      {children}
    </section>
  );
  return later ? <Later weight={4}>{section}</Later> : section;
};

type SectionsProps = LineContext & { outline: Outline; again: boolean };

/** `again`: it was there before, and what comes first is there at once. */
export const SectionsView = ({ outline, again, ...context }: SectionsProps) => {
  const { changes, standsOut, contradictions, glance, themes, ways, sections } = outline;
  const { say } = context.messages;
  return (
    <>
      {changes && changes.changes.length > 0 && (
        <Headed id="since" title={say('changes_since', context.messages.date(changes.since))} later={!again}>
          <ChangesView changes={changes.changes} {...context} />
        </Headed>
      )}
      {standsOut.length > 0 && (
        <Headed id="stands-out" title={say('what_stands_out')} later={!again}>
          <StandsOut lines={standsOut} {...context} />
        </Headed>
      )}
      {contradictions.length > 0 && (
        <Headed id="contradictions" title={say('contradictions')} later={!again}>
          {contradictions.map((opposition) => (
            <OppositionView opposition={opposition} {...context} />
          ))}
        </Headed>
      )}
      {glance.length > 0 && (
        <Headed id="glance" title={say('glance_title')} later>
          <GlanceView rows={glance} {...context} />
        </Headed>
      )}
      {themes.length > 0 && (
        <Headed id="answers" title={say('answers')} later>
          <AnswersView themes={themes} {...context} />
        </Headed>
      )}
      <Headed id="ways" title={say('ways_title')} later>
        <WaysView ways={ways} {...context} />
      </Headed>
      <Headed id="everything" title={say('everything')} later>
        {sections.map((section) => (
          <SectionView key={section.id} section={section} {...context} />
        ))}
      </Headed>
    </>
  );
};

/** What was found, under the names of its sections. A line whose sentence does not hold it is open: its words do. */
export const FoundView = ({ sections, ...context }: LineContext & { sections: readonly Section[] }) => (
  <div class="found">
    {sections.map(({ id, theme, lines }) => (
      <section key={id} class="section" aria-labelledby={`found-${id}`}>
        <h2 id={`found-${id}`} class={`theme-name theme-${theme}`}>
          {context.messages.say(`section_${id}`)}
        </h2>
        <ul class="lines">
          {lines.map((line) => (
            <li key={line.id}>
              <LineView line={line} open={isHidden(line, context)} {...context} />
            </li>
          ))}
        </ul>
      </section>
    ))}
  </div>
);

const isHidden = (line: Line, { sought = '', messages }: LineContext): boolean =>
  hitsIn(phrase(line, messages), sought).length === 0;

const SectionView = ({ section, ...context }: LineContext & { section: Section }) => {
  const { say } = context.messages;
  const { id, theme, lines } = section;
  const title = <h3 class={`theme-name theme-${theme}`}>{say(`section_${id}`)}</h3>;
  if (lines.length === 0)
    return (
      <div class={`fold section-${id}`}>
        {title}
        <p class="silent">
          <Mark form="silent" />
          {say('not_stated')}
        </p>
      </div>
    );
  return (
    <details class={`fold section-${id}`} open={context.whole ?? false}>
      <summary>
        {title}
        <span class="count">{context.messages.count('lines', lines.length)}</span>
        <Chevron />
      </summary>
      <Later opened now={holds(lines, context.pointed)}>
        <LineList lines={lines} home {...context} />
      </Later>
    </details>
  );
};

const holds = (lines: readonly Line[], statement: string | undefined): boolean =>
  statement !== undefined && lines.some(({ statements }) => statements.includes(statement));

/** Both sides open: what contradicts is in the words. */
const OppositionView = ({ opposition, ...context }: LineContext & { opposition: Opposition }) => (
  <div class="opposition">
    <p>{context.messages.say(`contradiction_${opposition.kind}`)}</p>
    {opposition.lines.map((line) => (
      <LineView line={line} open {...context} />
    ))}
  </div>
);
