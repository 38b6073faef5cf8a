// One list, so that every page that shows these parts has their styles in the same order.
import './estimator.css';
import './sticky.css';
import './fields.css';
import './form.css';
import './flow.css';
import './lines.css';
import './regimes.css';
import './year.css';
import './print.css';
