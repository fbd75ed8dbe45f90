/** The screen over made-up statements, for the screen's bench; `bare`: an Ink app that shows one line. */
import { render, Text } from 'ink';
import { createElement } from 'react';
import { openDevices } from '../../src/terminal/devices.js';
import { takeScreen } from '../../src/terminal/screen.js';
import { runScreen } from '../../src/ui/index.js';
import { bulkSession } from './bulk-session.js';

const [what = '1000'] = process.argv.slice(2);
if (what === 'bare') {
	render(createElement(Text, null, 'ready'));
	setInterval(() => {}, 1000);
} else {
	const devices = openDevices();
	const session = bulkSession(Number(what));
	const screen = takeScreen(devices, { mouse: false, alternate: true }, () => {});
	await runScreen({
		session,
		terminal: { input: devices.input, output: devices.output },
		effects: { printed: () => '' },
		formats: ['text'],
		depth: 8,
		scope: 'statements',
		ask: false,
	});
	screen.restore();
	devices.release();
}
