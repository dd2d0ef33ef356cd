import { Component } from 'preact';
import type { Messages } from '../summary/messages.ts';
import type { Actions } from './actions.ts';

interface Props {
  /** What is copied, or how it is found out; undefined where there is nothing. */
  text: string | (() => Promise<string | undefined>);
  label: string;
  quiet?: boolean;
  actions: Actions;
  messages: Messages;
}

interface State {
  /** Key of what happened. */
  outcome?: 'copied' | 'not_copied';
}

/** Puts a text on the clipboard and says so. */
export class CopyButton extends Component<Props, State> {
  private readonly copy = async () => {
    const { text, actions } = this.props;
    const found = typeof text === 'string' ? text : await text();
    const isCopied = found !== undefined && (await actions.copy(found));
    this.setState({ outcome: isCopied ? 'copied' : 'not_copied' });
  };

  override render({ label, quiet = false, messages }: Props, { outcome }: State) {
    return (
      <>
        <button type="button" class={quiet ? 'quiet' : undefined} onClick={this.copy}>
          {label}
        </button>
        <span class="outcome" role="status">
          {outcome && messages.say(outcome)}
        </span>
      </>
    );
  }
}
