// What a reader meets after the first screen: fetched once they have begun.
export { After } from './After.tsx';
export { Exports } from './Exports.tsx';
export { Offer } from './Offer.tsx';
export { Resume } from './Resume.tsx';
export { Swing } from './Swing.tsx';
export { Worth } from './Worth.tsx';
