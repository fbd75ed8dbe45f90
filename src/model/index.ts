export * from './article.js';
export { brokenInvariant } from './check.js';
export type { Document, Heading } from './document.js';
export { Problem } from './problem.js';
