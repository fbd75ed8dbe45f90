import { FORMATS, formatNamed, printed } from '../print/index.js';
import type { SearchSession } from '../search/session.js';
import { openDevices } from '../terminal/devices.js';
import { stopUntilContinued, takeScreen } from '../terminal/screen.js';
import { runScreen, type ScreenResult } from '../ui/index.js';
import type { Invocation } from './options.js';
import { complain } from './status.js';

/**
 * Takes the terminal, shows the screen and gives the terminal back.
 * @throws Problem when there is no terminal that can be drawn on
 */
export async function showScreen(session: SearchSession, invocation: Invocation): Promise<ScreenResult> {
	const devices = openDevices();
	const depth = devices.output.getColorDepth() as 1 | 4 | 8 | 24;
	const screen = takeScreen(devices, { mouse: invocation.mouse, alternate: true }, (error) =>
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
			},
			effects: {
				printed: (items, name) => [...printed(items, formatNamed(name)!, false)].join(''),
				stop: stopUntilContinued,
			},
			query: invocation.query,
			scope: invocation.scope ?? 'all',
			thoughts: invocation.thoughts,
			formats: FORMATS.map((format) => format.name),
			format: invocation.format ?? 'text',
			mouse: invocation.mouse,
			theme: 'auto',
			depth,
		});
	} finally {
		screen.restore();
		devices.release();
	}
}
