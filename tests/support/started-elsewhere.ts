// What this file needs is read once; the file itself before every file of tests.
import './starting.ts';
