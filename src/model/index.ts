export * from './article.js';
export { brokenInvariant } from './check.js';
export { howSaid, manner, speakerName, tellingCue } from './cue.js';
export type { Document, Heading } from './document.js';
export { hasFullName, isFormOfAddress } from './full-name.js';
export { BY_CONTENT, type Identity } from './identity.js';
export { Problem } from './problem.js';
export { whereFrom } from './where-from.js';
