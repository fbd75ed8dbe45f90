import { describe, expect, test } from 'vitest';
import { fileWith } from '../../stories/session.js';
import { documentOf, whyOf } from '../readers.js';

describe('a mail', () => {
	const header = [
		'Return-Path: <ana@port.example>',
		'Received: from a.example by b.example;',
		' Mon, 4 Mar 2024 10:00:02 +0000',
		'From: =?utf-8?Q?Ana_Ru=C3=ADz?= <ana@port.example>',
		'To: desk@gazette.example',
		'Subject: =?utf-8?B?UG9ydCDigJNzaHV0?=',
		'Date: Mon, 4 Mar 2024 10:00:00 +0000',
		'MIME-Version: 1.0',
	];
	const about = {
		id: 'port',
		title: 'Port –shut',
		published: '2024-03-04T10:00:00.000Z',
		authors: ['Ana Ruíz'],
	};
	const mail = (...lines: readonly string[]) => fileWith([...header, ...lines, ''].join('\r\n'), 'port.eml');

	test('gives its words without its header, which tells of it', async () => {
		const path = mail('', '“We left at dawn,” said Ana Ruiz.', '', 'Nobody was warned.');
		expect(await documentOf(path)).toEqual({
			...about,
			headings: [],
			origin: path,
			text: '“We left at dawn,” said Ana Ruiz.\n\nNobody was warned.',
		});
	});

	test.each([
		['quoted-printable', '=E2=80=9CWe left at d=\r\nawn,=E2=80=9D said Ana Ruiz.'],
		['base64', Buffer.from('“We left at dawn,” said Ana Ruiz.').toString('base64')],
	])('is decoded from %s', async (encoding, body) => {
		const type = 'Content-Type: text/plain; charset=utf-8';
		const path = mail(type, `Content-Transfer-Encoding: ${encoding}`, '', body);
		expect(await documentOf(path)).toMatchObject({ ...about, text: '“We left at dawn,” said Ana Ruiz.' });
	});

	test.each([
		['alternative', ['Content-Type: text/html', '', '<p>Something else</p>', '--xx']],
		['mixed', []],
	])('of several parts (%s) gives the one that is read', async (kind, others) => {
		const path = mail(
			`Content-Type: multipart/${kind}; boundary="xx"`,
			'',
			'--xx',
			'Content-Type: text/plain; charset=iso-8859-1',
			'Content-Transfer-Encoding: quoted-printable',
			'',
			'The caf=E9 was shut, said Ana Ruiz.',
			'--xx',
			...others,
			'Content-Type: application/pdf; name="a.pdf"',
			'Content-Transfer-Encoding: base64',
			'Content-Disposition: attachment; filename="a.pdf"',
			'',
			'JVBERi0xLjQK',
			'--xx--',
		);
		expect(await documentOf(path)).toMatchObject({ ...about, text: 'The café was shut, said Ana Ruiz.' });
	});

	test('that is nothing but a page gives what the page says', async () => {
		const words = 'The harbour of Vell was shut on Monday, its master said. '.repeat(5).trim();
		const path = mail('Content-Type: text/html; charset=utf-8', '', `<body><p>${words}</p></body>`);
		expect(await documentOf(path)).toMatchObject({ ...about, text: words });
	});

	test('without any words is said', async () => {
		expect(await whyOf(mail('', ''))).toMatch(/port\.eml is a mail without any text/);
	});

	test('is not what only begins like one', async () => {
		const text = 'From: the editor\nTo: all readers\n\n“We left at dawn,” said Ana Ruiz.\n';
		expect(await documentOf(fileWith(text, 'note.txt'))).not.toHaveProperty('authors');
	});
});
