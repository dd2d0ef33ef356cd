import { describe, expect, it } from 'vitest';
import { type Answerer, answerLines } from '../../src/cli/batch.ts';
import type { AnalysisRequest } from '../../src/cli/request.ts';
import type { Analysis } from '../../src/model.ts';

interface Run {
  answers: { id: unknown; analysis?: unknown; error?: { code: string; message: string } }[];
  requests: AnalysisRequest[];
}

async function run(input: string | Uint8Array, answer?: Answerer, maxBytes?: number): Promise<Run> {
  const requests: AnalysisRequest[] = [];
  const echo: Answerer = (request) => {
    requests.push(request);
    return answer ? answer(request) : ({ version: 1 } as Analysis);
  };
  const answers: Run['answers'] = [];
  async function* chunks() {
    yield Buffer.from(input as string);
  }
  for await (const line of answerLines(chunks(), echo, maxBytes === undefined ? {} : { maxBytes })) {
    expect(line).toMatch(/^[^\n]+\n$/);
    answers.push(JSON.parse(line));
  }
  return { answers, requests };
}

const errorOf = async (line: string) => (await run(line)).answers[0]!;

describe('answerLines', () => {
  it('answers each line under its id, whatever JSON that is', async () => {
    const { answers } = await run('{"id":7,"text":"a"}\r\n{"text":"b"}\n\n{"id":["x",{}],"text":""}');
    expect(answers.map(({ id }) => id)).toEqual([7, null, ['x', {}]]);
    expect(answers.every(({ analysis }) => analysis !== undefined)).toBe(true);
  });

  it('passes on the whole request, and ignores what it does not know', async () => {
    const { requests } = await run(
      '{"id":1,"markdown":"# Privacy","lang":"PT_br","url":"https://example.org/","title":"T","withText":true,"more":[]}',
    );
    expect(requests).toEqual([
      {
        content: { form: 'markdown', text: '# Privacy' },
        language: 'pt-BR',
        known: { url: 'https://example.org/', title: 'T' },
        withText: true,
      },
    ]);
  });

  it('takes null for a key that was left out', async () => {
    const { requests } = await run(
      '{"id":1,"text":"a","html":null,"lang":null,"url":null,"title":null,"withText":null}',
    );
    expect(requests).toEqual([{ content: { form: 'text', text: 'a' }, known: {}, withText: false }]);
  });

  it('goes on after every kind of bad line', async () => {
    const failing: Answerer = ({ content }) => {
      if (content.form === 'text' && content.text === 'fails') throw new Error('out of depth');
      return { version: 1 } as Analysis;
    };
    const lines = [
      '{',
      '[]',
      '{"id":1,"text":"fails"}',
      `{"id":2,"text":"${'x'.repeat(300)}"}`,
      '{"id":3,"text":"fine"}',
    ];
    const { answers } = await run(lines.join('\n'), failing, 200);
    expect(answers.map(({ id, error }) => [id, error?.code])).toEqual([
      [null, 'bad-json'],
      [null, 'bad-request'],
      [1, 'unreadable'],
      [2, 'too-large'],
      [3, undefined],
    ]);
    expect(answers[2]!.error!.message).toContain('out of depth');
  });

  it.each([
    ['no JSON', '{"id":4,"text":', 4, 'bad-json', 'Give one JSON object a line'],
    ['no JSON, its id not first', '{"text":"a","id":4', null, 'bad-json', 'no JSON'],
    ['no object', '"text"', null, 'bad-request', 'no JSON object'],
    ['null', 'null', null, 'bad-request', 'no JSON object'],
    ['no content', '{"id":"a"}', 'a', 'bad-request', 'this one has none'],
    ['two contents', '{"id":"a","text":"","html":""}', 'a', 'bad-request', 'this one has "html" and "text"'],
    ['content of another type', '{"id":"a","text":5}', 'a', 'bad-request', '"text" must be a string'],
    ['a bad language', '{"id":"a","text":"","lang":"english!"}', 'a', 'bad-request', 'BCP 47'],
    ['a bad address', '{"id":"a","text":"","url":5}', 'a', 'bad-request', '"url" must be a string'],
    ['a bad switch', '{"id":"a","text":"","withText":"yes"}', 'a', 'bad-request', '"withText" must be true or false'],
    ['binary data', `{"id":"a","text":${JSON.stringify('\0\x01\x02')}}`, 'a', 'unreadable', 'binary'],
  ])('refuses %s', async (_, line, id, code, message) => {
    const answer = await errorOf(line);
    expect(answer.id).toEqual(id);
    expect(answer.error).toEqual({ code, message: expect.stringContaining(message) });
  });

  it('does not let a line reach into the prototype', async () => {
    const answer = await errorOf('{"id":1,"__proto__":{"text":"smuggled"}}');
    expect(answer.error!.code).toBe('bad-request');
    expect({}).not.toHaveProperty('text');
  });

  it('refuses a line that is no UTF-8', async () => {
    const { answers } = await run(Buffer.from('{"id":1,"text":"\xe5"}\n{"id":2,"text":"ok"}', 'latin1'));
    expect(answers.map(({ id, error }) => [id, error?.code])).toEqual([
      [null, 'bad-json'],
      [2, undefined],
    ]);
  });

  it('bears a byte-order mark before the first line', async () => {
    const { answers } = await run('\uFEFF{"id":1,"text":"a"}');
    expect(answers[0]).toEqual({ id: 1, analysis: { version: 1 } });
  });

  it('reads on only when its answer was taken', async () => {
    let read = 0;
    async function* chunks() {
      for (; read < 100; read++) yield Buffer.from(`{"id":${read},"text":"a"}\n`);
    }
    const answers = answerLines(chunks(), () => ({ version: 1 }) as Analysis);
    await answers.next();
    await answers.next();
    expect(read).toBeLessThanOrEqual(2);
    await answers.return(undefined);
  });
});
