#!/usr/bin/env node
// The launcher by the name it has always had, for scripts that run the file itself; installed is bin.cjs.
import './bin.cjs';
