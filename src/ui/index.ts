export type { Effects } from './effects.js';
export { runScreen } from './screen.js';
export type { ScreenResult, ScreenSettings } from './settings.js';
