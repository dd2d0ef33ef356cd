/** What a reader should see first, good news apart from the rest: told apart by words and by shape. */
import type { SalientLine } from '../summary/standing-out.ts';
import type { LineContext } from './context.ts';
import { Flag } from './icons.tsx';
import { LineList } from './line.tsx';

const KINDS = ['note', 'welcome'] as const;

export const StandsOut = ({ lines, ...context }: LineContext & { lines: readonly SalientLine[] }) => (
  <>
    {KINDS.map((kind) => {
      const ofKind = lines.filter(({ welcome = false }) => welcome === (kind === 'welcome'));
      return (
        ofKind.length > 0 && (
          <div key={kind} class={`group salient-${kind}`}>
            <h3>
              <Flag kind={kind} />
              {context.messages.say(`salient_${kind}`)}
            </h3>
            <LineList lines={ofKind} {...context} />
          </div>
        )
      );
    })}
  </>
);
