import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { open as openFile, writeFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { ARTICLE, fileWith, KEY, Story, type StoryOptions, scratch } from './session.js';

const stories: Story[] = [];
const servers: Server[] = [];
const open = (options: StoryOptions) => {
	const story = new Story(options);
	stories.push(story);
	return story;
};
afterEach(() => {
	for (const story of stories.splice(0)) story.close();
	for (const server of servers.splice(0)) {
		server.closeAllConnections();
		server.close();
	}
});

/** An address that answers when `answer` is called, be it asked before or after. */
async function slowPage(): Promise<{ address: string; answer: (status: number, text: string) => void }> {
	let reply: (response: ServerResponse) => void = () => {};
	const asked = new Promise<ServerResponse>((resolve) => {
		reply = resolve;
	});
	const server = createServer((_, response) => reply(response));
	servers.push(server);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://127.0.0.1:${port}/story`,
		answer: (status, text) =>
			void asked.then((response) => response.writeHead(status, { 'content-type': 'text/plain' }).end(text)),
	};
}

/** A pipe with a name, which nobody writes to yet. */
function pipe(): string {
	const path = join(scratch(), 'pipe');
	spawnSync('mkfifo', [path]);
	return path;
}

describe('while what is to be read is slow to come', () => {
	test('the screen stands, takes keys, and fills when it comes by a pipe', async () => {
		const path = pipe();
		const story = open({ shell: `cat '${path}' | explorer` });
		await story.until(/❯ search[\s\S]*Reading…/);
		story.press('inspetcion');
		await story.until('❯ inspetcion');
		await writeFile(path, ARTICLE);
		await story.until(/❯ inspetcion[\s\S]*We asked for an inspection/);
	});

	test('the screen stands, and fills when an address answers', async () => {
		const { address, answer } = await slowPage();
		const story = open({ args: [address] });
		await story.until(/❯ search[\s\S]*Reading…/);
		answer(200, ARTICLE);
		await story.until(/❯ search[\s\S]*no ship may enter/);
	});

	test('Enter waits for what is found in a later article, and Esc takes it back', async () => {
		const { address, answer } = await slowPage();
		const out = join(scratch(), 'out');
		const other = fileWith('The kiosk\n\n“The kiosk is closed,” said Ilse Varga.\n');
		const story = open({ shell: `explorer '${other}' ${address} -q inspection > '${out}'` });
		await story.until('Nothing matches “inspection”');
		story.press(KEY.enter);
		await story.until('Enter waits until something is found; Esc takes it back.');
		story.press(KEY.escape);
		await story.until('Esc leave');
		story.press(KEY.enter);
		await story.until('Enter waits until something is found');
		answer(200, ARTICLE);
		expect(await story.end()).toBe(0);
		expect(readFileSync(out, 'utf8')).toMatch(
			/^“We asked for an inspection in March,”\n {2}— Tomas Lindqvist/,
		);
	});

	test('the screen goes when an address has no answer, and says so on the one that stays', async () => {
		const { address, answer } = await slowPage();
		const story = open({ args: [address] });
		await story.until('Reading…');
		answer(404, 'nothing here');
		expect(await story.end()).toBe(2);
		expect(story.isAlternate).toBe(false);
		expect(story.screen()).toContain('the server answered 404');
	});

	test('one can leave before an address answers', async () => {
		const story = open({ args: [(await slowPage()).address] });
		await story.until('Reading…');
		story.press(KEY.ctrlC);
		expect(await story.end()).toBe(130);
	});

	test('the screen stands, and fills when somebody writes to a pipe with a name', async () => {
		const path = pipe();
		const story = open({ args: [path] });
		await story.until(/❯ search[\s\S]*Reading…/);
		await writeFile(path, ARTICLE);
		await story.until(/❯ search[\s\S]*no ship may enter/);
	});

	test('one can leave before anybody writes to it', async () => {
		const story = open({ args: [pipe()] });
		await story.until('Reading…');
		story.press(KEY.ctrlC);
		expect(await story.end()).toBe(130);
	});

	test('one can leave while a folder is still read, at the first result', async () => {
		const folder = scratch();
		for (const name of ['a', 'b', 'c', 'd'])
			await writeFile(join(folder, `${name}.txt`), `${name}\n\n${ARTICLE}`);
		for (let time = 0; time < 4; time++) {
			const story = open({ args: [folder] });
			await story.until(/▸/);
			story.press(KEY.ctrlC);
			expect(await story.end()).toBe(130);
		}
	});

	test('one can leave before anything is written to a pipe that is open', async () => {
		const path = pipe();
		const [story, writer] = await Promise.all([open({ args: [path] }), openFile(path, 'w')]);
		await story.until('Reading…');
		story.press(KEY.ctrlC);
		expect(await story.end()).toBe(130);
		await writer.close();
	});

	test('a pipe with a name is read to its end', async () => {
		const path = pipe();
		const story = open({ args: [path] });
		await writeFile(path, ARTICLE);
		await story.until(/❯ search[\s\S]*no ship may enter/);
	});
});
