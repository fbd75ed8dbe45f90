import { readFileSync } from 'node:fs';
import { Problem } from '../model/index.js';
import { FORMATS } from '../print/index.js';
import type { SearchSession } from '../search/session.js';
import { openDevices } from '../terminal/devices.js';
import { isDumb } from '../terminal/dumb.js';
import { takeScreen } from '../terminal/screen.js';
import type { Depth } from '../ui/cells/theme.js';
import type { Effects } from '../ui/effects.js';
import { runScreen, type ScreenResult, type ScreenSettings } from '../ui/index.js';
import { type ReadConfig, readConfig } from '../ui/keys/config.js';
import { effectsOn } from './effects.js';
import type { Invocation } from './options.js';
import { configFile } from './places.js';
import { complain } from './status.js';

/** The articles that are still coming, and how one of which the file has changed comes again. */
export interface Coming extends Pick<ScreenSettings, 'watch' | 'nothing'> {
	readonly readAgain: NonNullable<Effects['readAgain']>;
}

/**
 * Takes the terminal, shows the screen and gives the terminal back.
 * @throws Problem when there is no terminal that can be drawn on
 */
export async function showScreen(
	session: SearchSession,
	invocation: Invocation,
	{ readAgain, ...coming }: Coming,
): Promise<ScreenResult> {
	if (isDumb() && !invocation.screenReader)
		throw new Problem(
			'this terminal (TERM=dumb) cannot be drawn on; use --filter QUERY to print what matches, or --screen-reader',
		);
	const { config, warnings } = ownConfig();
	const devices = openDevices();
	const depth = invocation.colour === 'never' ? 1 : (devices.output.getColorDepth() as Depth);
	const mouse = invocation.mouse && config.mouse !== false && !invocation.screenReader;
	const screen = takeScreen(devices, { mouse, alternate: !invocation.screenReader }, (error) =>
		complain(error instanceof Error ? (error.stack ?? error.message) : String(error)),
	);
	try {
		return await runScreen({
			session,
			terminal: {
				input: devices.input,
				output: devices.output,
				setMouse: (on) => screen.setMouse(on),
				lend: (use) => screen.lend(use),
				onStop: (listener) => screen.onStop(listener),
			},
			effects: effectsOn(devices, config.history !== false, readAgain),
			query: invocation.query,
			scope: invocation.scope ?? 'all',
			thoughts: invocation.thoughts || config.thoughts === true,
			formats: FORMATS.map((format) => format.name),
			format: invocation.format ?? config.format ?? 'text',
			mouse,
			theme: invocation.theme ?? config.theme ?? 'auto',
			colours: process.env.COLORFGBG,
			depth: invocation.colour === 'always' && depth === 1 ? 4 : depth,
			ascii: invocation.ascii || config.ascii === true,
			archive: invocation.archive,
			reader: invocation.screenReader,
			bindings: [...config.bindings, ...invocation.bindings],
			warnings: warnings.map((warning) => `${configFile()}, ${warning}`),
			ask: !invocation.screenReader && !/^(linux|dumb|vt\d+)$/.test(process.env.TERM ?? ''),
			...coming,
		});
	} finally {
		screen.restore();
		devices.release();
	}
}

/** The config file; an absent one is empty, an unreadable one is said. */
function ownConfig(): ReadConfig {
	try {
		return readConfig(
			readFileSync(configFile(), 'utf8'),
			FORMATS.map((format) => format.name),
		);
	} catch (error) {
		const absent =
			(error as NodeJS.ErrnoException).code === 'ENOENT' ||
			(error as NodeJS.ErrnoException).code === 'ENOTDIR';
		return { config: { bindings: [] }, warnings: absent ? [] : ['line 1: the file cannot be read.'] };
	}
}
