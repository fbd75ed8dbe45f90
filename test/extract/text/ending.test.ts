import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ending } from '../../../src/extract/text/ending.js';

describe('what words end in', () => {
	const refusal = ending(/\b(?:not|never) (?:\p{Lower}+ly )?$/u);

	it('is told by their last words', () => {
		expect(refusal.test('The mayor has not yet openly ')).toBe(false);
		expect(refusal.test('The mayor has not openly ')).toBe(true);
		expect(refusal.test('not openly said')).toBe(false);
		expect(refusal.test('')).toBe(false);
	});

	it('is the same as the form finds, with its groups', () => {
		const role = ending(/(?<role>\p{Alpha}+),? $/u);
		expect(role.exec('says the vicar, ')?.groups?.role).toBe('vicar');
		expect(role.exec('says the vicar')).toBeNull();
	});

	const forms = [
		/\bnot (?:\p{Lower}+ly )?$/u,
		/(?:^|[.!?]["”]? )(?:But )?(?:he|she) $/u,
		/(?<!\p{Alpha})(?:no|un)(?:(?! and )[^,.]){0,12}$/u,
		/, (?:an? [^,]{2,9}|\p{Upper}[^,]{0,9}),? $|;$/u,
		/\b(?:was|is)\s(?:\p{Lower}+ly\s)?$/iu,
	];
	const piece = fc.constantFrom(
		'not ',
		'openly ',
		'But ',
		'he ',
		'She ',
		'. ',
		'.” ',
		', ',
		'a vicar',
		'no',
		'un',
		' and ',
		'é',
		'𝒜',
		'Was ',
		';',
	);

	it.each(forms)('is found by %s wherever that finds it from the beginning on', (form) => {
		const end = ending(form);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
				expect(end.test(pieces.join(''))).toBe(form.test(pieces.join('')));
			}),
		);
	});
});
