/** The ways to bring a text: paste it, open a file, drop either. */
import { Component, createRef, type TargetedEvent } from 'preact';
import type { Messages } from '../../summary/messages.ts';
import type { Desk } from './desk.ts';

interface Props {
  desk: Desk;
  messages: Messages;
}

const TYPES = '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.pdf,text/plain,text/markdown,text/html,application/pdf';

export class Intake extends Component<Props, { over: boolean }> {
  private readonly area = createRef<HTMLTextAreaElement>();

  private readonly read = (event: Event) => {
    event.preventDefault();
    this.props.desk.paste(this.area.current?.value ?? '');
  };

  private readonly chosen = ({ currentTarget: { files } }: TargetedEvent<HTMLInputElement>) => {
    if (files?.[0]) this.props.desk.open(files[0]);
  };

  private readonly dragged = (event: DragEvent) => {
    event.preventDefault();
    this.setState({ over: event.type === 'dragover' });
  };

  private readonly dropped = (event: DragEvent) => {
    this.dragged(event);
    const file = event.dataTransfer?.files[0];
    const text = event.dataTransfer?.getData('text/plain');
    if (file) this.props.desk.open(file);
    else if (text) this.props.desk.paste(text);
  };

  override render({ messages: { say } }: Props, { over }: { over: boolean }) {
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way to what the controls inside do
      <div
        class={over ? 'intake intake-over' : 'intake'}
        onDragOver={this.dragged}
        onDragLeave={this.dragged}
        onDrop={this.dropped}
      >
        <h1>{say('desk_title')}</h1>
        <p>{say('desk_intro')}</p>
        <form onSubmit={this.read}>
          <label for="text">{say('desk_paste')}</label>
          <textarea id="text" ref={this.area} rows={12} required />
          <p class="row">
            <button type="submit" class="primary">
              {say('summarize')}
            </button>
          </p>
        </form>
        <label for="file">{say('desk_file')}</label>
        <input id="file" type="file" accept={TYPES} onChange={this.chosen} />
      </div>
    );
  }
}
