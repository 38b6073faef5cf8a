import './more.css';

// What a reader meets after the first screen: fetched once they have begun.
export { Offer } from './Offer.tsx';
export { Worth } from './Worth.tsx';
