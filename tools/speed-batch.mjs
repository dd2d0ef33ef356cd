/** How fast `clauselight batch` reads documents on one core, and how much memory it takes, for tools/speed.mjs. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const LINE_FEED = 0x0a;

/** Written when the process ends: its own time and the most memory that it had (kilobytes, as getrusage(2) counts). */
const REPORT = `data:text/javascript,process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write(JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }));
});`;

function run(commandLine, input) {
  const { stderr, status } = spawnSync(process.execPath, ['--import', REPORT, commandLine, 'batch'], {
    input,
    stdio: ['pipe', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`batch ended with ${status}: ${stderr}`);
  return JSON.parse(stderr);
}

/** The first lines of a file, about so much of it. */
function beginningOf(bytes, share) {
  return bytes.subarray(0, bytes.indexOf(LINE_FEED, bytes.length * share) + 1);
}

/**
 * @param documents file of requests
 * @returns megabytes of requests in a second of the processor's time; the most memory, megabytes; and that for all
 *   documents ÷ that for a quarter of them
 */
export function measureBatch(commandLine, documents) {
  const all = readFileSync(documents);
  const { seconds, megabytes } = run(commandLine, all);
  const quarter = run(commandLine, beginningOf(all, 1 / 4));
  return { speed: all.length / 1e6 / seconds, memory: megabytes, growth: megabytes / quarter.megabytes };
}
