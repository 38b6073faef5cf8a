// What a reader meets after the first screen: fetched once they have begun.
export { Offer } from './Offer.tsx';
export { Swing } from './Swing.tsx';
export { Worth } from './Worth.tsx';
