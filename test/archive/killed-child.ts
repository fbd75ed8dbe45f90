import { addForEver } from './killed.js';

addForEver(process.argv[2]!, Number(process.argv[3]));
