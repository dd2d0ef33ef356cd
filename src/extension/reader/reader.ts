/** `reader.js`: put into a page that may be a policy, or that the person asked to read. Doing so twice changes nothing. */
import { joinWorld } from '../world.ts';
import { Session } from './session.ts';

const world = joinWorld();
world.reader ??= new Session(world);
