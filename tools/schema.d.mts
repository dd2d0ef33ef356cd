/** The schema of the analysis, as docs/analysis.schema.json should hold it. */
export function deriveSchema(): Promise<string>;
