import { checkSheets } from './checks.ts';

checkSheets('id');
