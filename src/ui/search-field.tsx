import type { Messages } from '../summary/messages.ts';

interface Props {
  sought: string;
  /** How many lines were found. */
  found: number;
  messages: Messages;
  seek(sought: string): void;
}

/** Finds lines in the summary as one types. Escape clears it, and only then closes what it stands in. */
export const SearchField = ({ sought, found, messages: { say, count }, seek }: Props) => (
  <search class="search">
    <input
      type="search"
      value={sought}
      aria-label={say('search')}
      placeholder={say('search')}
      onInput={(event) => seek(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !sought) return;
        event.preventDefault();
        event.stopPropagation();
        seek('');
      }}
    />
    <p class={sought ? 'remark' : 'unseen'} role="status">
      {sought.trim() && (found > 0 ? count('found', found) : say('found_none'))}
    </p>
  </search>
);
