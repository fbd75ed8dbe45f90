/** `npm run readme`: writes the README's tables of keys and of the query language, and the schema of the config file from the list of actions. */
import { readFileSync, writeFileSync } from 'node:fs';
import { FORMATS } from '../print/index.js';
import { withKeyTable } from '../ui/frame/key-table.js';
import { configSchema } from '../ui/keys/config.js';
import { withQueryTable } from './query-table.js';

const readme = withQueryTable(withKeyTable(readFileSync('README.md', 'utf8')) ?? '');
if (readme === null) throw new Error('README.md has lost the markers of its tables');
writeFileSync('README.md', readme);
const schema = configSchema(FORMATS.map((format) => format.name));
writeFileSync('data/config.schema.json', `${JSON.stringify(schema, null, '\t')}\n`);
