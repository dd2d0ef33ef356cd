/** The policies that are kept, each with a way to delete it. */
import { Component, createRef } from 'preact';
import type { Messages } from '../../summary/messages.ts';
import { neutralize } from '../../summary/neutralize.ts';
import type { KeptPolicy } from '../archive/archive.ts';

export interface Archive {
  /** Undefined where the browser cannot open what is kept. */
  kept: readonly KeptPolicy[] | undefined;
  /** Both reject where the browser cannot delete. */
  forget(id: string): Promise<void>;
  forgetAll(): Promise<void>;
}

interface Props {
  archive: Archive;
  messages: Messages;
}

export class KeptView extends Component<Props, { outcome?: string }> {
  private readonly heading = createRef<HTMLHeadingElement>();
  private readonly list = createRef<HTMLUListElement>();
  /** Where in the list the person last deleted. */
  private place = 0;

  /** The button that had the keyboard's focus may be gone with what it deleted: the next takes it, or the heading. */
  override componentDidUpdate({ archive }: Props): void {
    const [before, now] = [archive, this.props.archive].map(({ kept }) => kept?.length ?? 0) as [number, number];
    if (now >= before || document.activeElement !== document.body) return;
    const next = this.list.current?.children[Math.min(this.place, now - 1)]?.querySelector('button');
    (next ?? this.heading.current)?.focus();
  }

  private async report(work: Promise<void>): Promise<void> {
    const outcome = await work.then(
      () => 'kept_deleted',
      () => 'kept_not_deleted',
    );
    this.setState({ outcome });
  }

  override render({ archive, messages }: Props, { outcome }: { outcome?: string }) {
    const { say } = messages;
    const { kept, forget, forgetAll } = archive;
    return (
      <section class="section">
        <h2 ref={this.heading} tabIndex={-1}>
          {say('kept_title')}
        </h2>
        {!kept && <p>{say('kept_unreadable')}</p>}
        {kept?.length === 0 && <p>{say('kept_none')}</p>}
        <ul ref={this.list} class="kept">
          {kept?.map((policy, index) => (
            <li key={policy.id}>
              <Policy policy={policy} messages={messages} />
              <button
                type="button"
                class="quiet"
                aria-label={say('kept_delete', nameOf(policy))}
                onClick={() => {
                  this.place = index;
                  void this.report(forget(policy.id));
                }}
              >
                {say('kept_delete_short')}
              </button>
            </li>
          ))}
        </ul>
        <p class="row">
          {kept?.length !== 0 && (
            <button type="button" onClick={() => this.report(forgetAll())}>
              {say('kept_delete_all')}
            </button>
          )}
          <span class="outcome" role="status">
            {outcome ? say(outcome) : ''}
          </span>
        </p>
      </section>
    );
  }
}

const Policy = ({ policy, messages }: { policy: KeptPolicy; messages: Messages }) => {
  const { address, read } = policy;
  return (
    <span>
      {/^https?:/.test(address) ? (
        <a href={address} target="_blank" rel="noreferrer">
          {nameOf(policy)}
        </a>
      ) : (
        nameOf(policy)
      )}
      <span class="hint">
        {neutralize(siteOf(address))} · {messages.say('kept_read', messages.date(read))}
      </span>
    </span>
  );
};

const nameOf = ({ title, address }: KeptPolicy): string => neutralize(title || address);

/** Files have a path and no site. */
const siteOf = (address: string): string => new URL(address).hostname || address;
