import { AUDIT } from '../support/scope.ts';
import { checkSheets } from './checks.ts';

// Components of pages are seen in this language on the pages themselves; the audit looks at their sheets as well.
checkSheets('id', AUDIT ? '' : 'islands/');
