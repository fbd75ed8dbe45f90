import { expect, test } from 'vitest';
import { said } from './model.js';

test('a second clause in marks is said by whoever said the first', () => {});
