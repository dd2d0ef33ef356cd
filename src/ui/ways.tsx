/** How to use one's rights: every address that the policy gives for it, and the way to a letter. */

import type { Messages } from '../summary/messages.ts';
import { neutralize } from '../summary/neutralize.ts';
import { label } from '../summary/phrase.ts';
import { WAY_KINDS, type Way } from '../summary/ways.ts';
import type { LineContext } from './context.ts';
import { WayIcon } from './icons.tsx';

export const WaysView = ({ ways, ...context }: LineContext & { ways: readonly Way[] }) => {
  const { actions, messages } = context;
  const { say } = messages;
  return (
    <>
      {ways.length === 0 && <p class="remark">{say('ways_none')}</p>}
      {WAY_KINDS.map((kind) => {
        const ofKind = ways.filter((way) => way.kind === kind);
        return (
          ofKind.length > 0 && (
            <div key={kind} class="group">
              <h3>
                <WayIcon kind={kind} />
                {say(`ways_${kind}`)}
              </h3>
              <ul class="ways">
                {byName(ofKind, messages).map(([name, all]) => (
                  <li key={name}>
                    <WayItem name={name} ways={all} {...context} />
                  </li>
                ))}
              </ul>
            </div>
          )
        );
      })}
      <p class="letter-offer">
        <button type="button" class="primary" onClick={() => actions.openSheet()}>
          {say('write_letter')}
        </button>
        <span>{say('write_letter_hint')}</span>
      </p>
    </>
  );
};

const WayItem = ({ name, ways, actions, messages: { say } }: LineContext & { name: string; ways: readonly Way[] }) => {
  const [first] = ways as [Way];
  return (
    <>
      <span class="way-name">{name}</span>
      {first.text && (
        <span class="way-addresses">
          {ways.map((way) => way.text && <Address key={way.text} text={way.text} href={way.href} />)}
        </span>
      )}
      <button
        type="button"
        class="quiet"
        aria-label={say('show_way', name)}
        onClick={() => actions.show(first.statement, first.index)}
      >
        {say('show_way_short')}
      </button>
    </>
  );
};

const Address = ({ text, href }: { text: string; href: string | undefined }) => {
  const host = href && /^https?:\/\/([^/?#]+)/.exec(href)?.[1];
  const words = neutralize(text);
  if (!href) return <span>{words}</span>;
  if (!host) return <a href={href}>{words}</a>;
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {words}
      {/* "Here" says nothing of where it leads. */}
      {!words.includes(host.replace(/^www\./, '')) && <span class="way-host"> {host}</span>}
    </a>
  );
};

function byName(ways: readonly Way[], messages: Messages): [string, Way[]][] {
  const groups = new Map<string, Way[]>();
  for (const way of ways) {
    const name = nameOf(way, messages);
    groups.set(name, [...(groups.get(name) ?? []), way]);
  }
  return [...groups];
}

function nameOf({ practice, value }: Way, messages: Messages): string {
  const own = `way_${value.replaceAll('-', '_')}`;
  return messages.has(own) ? messages.say(own) : messages.say('way_choice', label(practice, value, messages));
}
