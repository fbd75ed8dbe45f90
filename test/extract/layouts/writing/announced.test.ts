import { describe, expect, test } from 'vitest';
import { statements } from '../statements.js';

const LEAD = 'The Lyman Museum opens on Friday. Its director, Mia Holt, took office in May.';
const said = (heading: string, ...below: string[]) => statements('Museum opens', LEAD, heading, ...below);

describe('a heading that tells from whom the words below it come', () => {
	test.each([
		'Comment from the director',
		'■ Comment from the Director',
		'A message from the director',
		'## Statement from the director',
		'Quote from the director',
		"■ Director's comment",
		"The director's statement:",
		'A word from Mia Holt, director',
	])('%s', (heading) => {
		expect(said(heading, '“We have waited ten years. It is here.”')).toEqual([
			'Mia Holt: “We have waited ten years. It is here.”',
		]);
	});

	test('has all paragraphs below it that are quoted, in whatever marks', () => {
		expect(said('■ Comment from the Director', '「We have waited ten years.」', '「It is here.」')).toEqual([
			'Mia Holt: 「We have waited ten years.」 「It is here.」',
		]);
	});

	test('is none where it tells of several, of a place, or of something else', () => {
		for (const heading of ['Comments from visitors', 'Comment from the field', "The director's visit"])
			expect(said(heading, '“We have waited ten years,” said Bo Hale, a baker.')).toEqual([
				'Bo Hale: “We have waited ten years,”',
			]);
		expect(said('Comments from visitors', '“We have waited ten years for this.”')).toEqual([]);
	});
});

describe('what a thing has on a label', () => {
	test.each([
		'Norfil was founded in 1952. Slogan: “Small things, done politely”.',
		'Norfil was founded in 1952. Motto: 「Small steps, great heights」.',
		'Norfil has 40 mills. Tagline: “Paper for people”. Website: norfil.example',
		'Product name: “Bowbot 3000 for the street”.',
		'Norfil has 40 mills. Company motto: «We never sleep on paper».',
		'The house is old. School motto: "Onward and upward we go".',
	])('is nobody’s words: %s', (text) => {
		expect(statements('About Norfil', text)).toEqual([]);
	});

	test('is somebody’s where it is told whose', () => {
		expect(
			statements('The mill', 'Bo Hale has run it since 1990. His motto: “Never go back to the same well.”'),
		).toEqual(['Bo Hale: “Never go back to the same well.”']);
	});
});
