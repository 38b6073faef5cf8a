import { ICONS, type IconName } from './icons.ts';
import './icon.css';

interface Props {
  readonly name: IconName;
  /** What it shows, for an icon that stands alone; without it the icon is decoration. */
  readonly label?: string | undefined;
  /** Print the outline as a flat spot as well, off register, in the accent of the place around it. */
  readonly spot?: boolean | undefined;
}

/** One drawn object. */
export function Icon({ name, label, spot }: Props) {
  const [outline, lines] = ICONS[name];
  return (
    <svg
      class="icon"
      viewBox="0 0 32 32"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
    >
      {spot && <path class="icon-spot" d={outline} transform="translate(2 2)" />}
      <path d={outline + lines} />
    </svg>
  );
}
