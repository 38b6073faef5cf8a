import { checkSheets } from './checks.ts';

checkSheets('en', 'islands/');
