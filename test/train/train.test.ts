import { expect, test } from 'vitest';
import { extract } from '../../src/extract/index.js';
import { packTables } from '../../src/extract/learnt/tables.js';
import { modelOf } from '../../src/extract/model.js';
import type { GoldArticle, SilverArticle } from '../../src/train/corpus.js';
import { trainModel } from '../../src/train/pipeline.js';

const NAMES = ['Ana Ruiz', 'Tom Hale', 'Ida Brandt', 'Ken Osei'];

/** A small made-up corpus in the form of the real one. */
function corpus(): { gold: GoldArticle[]; silver: SilverArticle[] } {
	const gold: GoldArticle[] = [];
	const silver: SilverArticle[] = [];
	for (let i = 0; i < 12; i++) {
		const name = NAMES[i % 4]!;
		const opening = '“The river is low.”';
		const text = `${opening} ${name} said that ${i} boats left.`;
		const at = (part: string): [number, number] => [text.indexOf(part), text.indexOf(part) + part.length];
		gold.push({
			id: `story ${i}`,
			text,
			attributions: [
				{ kind: 'indirect', source: [at(name)], cue: [at('said')], content: [at(`that ${i} boats left`)] },
			],
		});
		const [first, last] = name.split(' ') as [string, string];
		const token = (part: string, tag: string, entity = 'O') => [...at(part), tag, entity] as const;
		silver.push({
			id: `story ${i}`,
			sents: [
				[token('The', 'DT'), token('river', 'NN'), token('is', 'VBZ'), token('low', 'JJ'), token('.', '.')],
				[
					token(first, 'NNP', 'PERSON'),
					token(last, 'NNP', 'PERSON'),
					token('said', 'VBD'),
					token('that', 'IN'),
					token('boats', 'NNS'),
					token('left', 'VBD'),
				],
			],
		});
	}
	return { gold, silver };
}

test('training twice gives the same bytes, and a model that reads any text', { timeout: 60_000 }, () => {
	const { gold, silver } = corpus();
	const tables = trainModel(gold, silver, () => {});
	expect(Buffer.compare(packTables(tables), packTables(trainModel(gold, silver, () => {})))).toBe(0);
	const text = 'Ida Brandt said that 4 boats left.';
	const { actors } = extract({ id: 's', title: '', origin: 's', text, headings: [] }, modelOf(tables));
	expect(actors.map(({ name }) => name)).toEqual(['Ida Brandt']);
});
