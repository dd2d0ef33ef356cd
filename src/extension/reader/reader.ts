/** `reader.js`: put into a page that may be a policy, or that the person asked to read. Doing so twice changes nothing. */
import { joinWorld } from '../world.ts';
import { removeOrphans } from './orphans.ts';
import { Session } from './session.ts';

const world = joinWorld();
if (!world.reader) removeOrphans();
world.reader ??= new Session(world);
