/** The policies that are kept, each with a way to delete it. */
import { Component } from 'preact';
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
        <h2>{say('kept_title')}</h2>
        {!kept && <p>{say('kept_unreadable')}</p>}
        {kept?.length === 0 && <p>{say('kept_none')}</p>}
        <ul class="kept">
          {kept?.map((policy) => (
            <li key={policy.id}>
              <Policy policy={policy} messages={messages} />
              <button
                type="button"
                class="quiet"
                aria-label={say('kept_delete', nameOf(policy))}
                onClick={() => this.report(forget(policy.id))}
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
