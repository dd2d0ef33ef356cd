import { Component } from 'preact';
import type { Messages } from '../summary/messages.ts';
import type { Actions } from './actions.ts';

interface Props {
  text: string;
  label: string;
  actions: Actions;
  messages: Messages;
}

/** Puts a text on the clipboard and says so. */
export class CopyButton extends Component<Props, { copied: boolean }> {
  private readonly copy = async () => {
    this.setState({ copied: await this.props.actions.copy(this.props.text) });
  };

  override render({ label, messages }: Props, { copied }: { copied: boolean }) {
    return (
      <>
        <button type="button" onClick={this.copy}>
          {label}
        </button>
        <span class="outcome" role="status">
          {copied && messages.say('copied')}
        </span>
      </>
    );
  }
}
