/** The engine with every language that it can read. */
import packs from 'virtual:languages';
import { analyze } from '../analyze.ts';
import type { Analysis } from '../model.ts';
import type { AnalysisRequest } from './request.ts';
import { readSource } from './source.ts';

const PACKS = new Map(packs.map((pack) => [pack.language, pack]));

export const analyzeContent = ({ content, known, language, withText }: AnalysisRequest): Analysis =>
  analyze(readSource(content, known), { packs: PACKS, withText, ...(language !== undefined && { language }) });
