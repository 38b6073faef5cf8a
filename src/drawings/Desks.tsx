import type { ComponentChildren } from 'preact';
import './desk.css';

interface Props {
  /** What the drawing shows; without it the drawing is decoration. */
  readonly label?: string | undefined;
}

/** 300 wide, 400 high, the floor at 399: line 2, detail 1.25, one flat spot per object 5 right and 5 down. */
function Scene({
  side,
  label,
  children,
}: Props & { readonly side: string; readonly children: ComponentChildren }) {
  return (
    <svg
      class={`desk ${side}`}
      viewBox="0 0 300 400"
      preserveAspectRatio="xMidYMax slice"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
    >
      {children}
    </svg>
  );
}

/** The employer’s office: skyline, clock, calendar with red dates, desk with lamp and telephone, a door ajar. */
export function OfficeDesk({ label }: Props) {
  return (
    <Scene side="office" label={label}>
      <path
        class="desk-spot"
        d="M21 37h112v118H21ZM214 69a27 27 0 1 1-54 0 27 27 0 0 1 54 0ZM161 111h50v56h-50ZM229 147h66v252h-66ZM13 281h196v15H85v103H23V296H13ZM97 243c0-16 10-24 22-24h30c12 0 22 8 22 24Z"
      />
      <path
        class="desk-face"
        d="M209 64a27 27 0 1 1-54 0 27 27 0 0 1 54 0ZM156 106h50v56h-50ZM222 142l46 14v243h-46ZM8 276h196v13H8ZM18 289h62v110H18Z"
      />
      {/* window and city */}
      <path d="M16 32h112v118H16ZM72 32v118M10 150h124" />
      <path
        class="desk-thin"
        d="M22 150v-38h18v38M40 150V92h14V78h12v72M78 150v-30h16v30M94 150V84l10-10 10 10v66M104 74V58M114 118h14M28 122h6M28 132h6M46 102h4M46 112h4M46 122h4M58 90h4M58 102h4M58 114h4M84 130h4M84 140h4M101 96h6M101 108h6M101 120h6M119 126h4M119 136h4"
      />
      {/* clock, calendar, door */}
      <path d="M182 64V47M182 64l13 8M222 399V142h66v257M156 120h50" />
      <path
        class="desk-thin"
        d="M182 41v3M182 84v3M159 64h3M202 64h3M168 102v8M194 102v8M163 130h5M173 130h5M183 130h5M163 140h5M173 140h5M183 140h5M163 150h5M173 150h5M231 182l28 8v17l-28-8ZM237 193l16 5M259 280v10"
      />
      <path class="desk-accent" d="M193 127h7v7h-7ZM193 137h7v7h-7ZM183 147h7v7h-7Z" />
      <path class="desk-solid" d="M263 274a4 4 0 1 1-8 0 4 4 0 0 1 8 0Z" />
      {/* desk, papers, lamp, telephone */}
      <path d="M18 325h62M18 362h62M190 289v110M198 289v110M14 276v-17M76 276v-17M14 270h62M127 238v34M108 276c0-5 8-6 19-6s19 1 19 6" />
      <path
        class="desk-thin"
        d="M42 307h14M42 343h14M42 380h14M18 266h50M22 262h50M19 258h48M24 254h46M22 250h44M152 239v16"
      />
      <path class="desk-face" d="M92 238c0-16 10-24 22-24h26c12 0 22 8 22 24Z" />
      <path class="desk-thin" d="M100 230c2-6 6-9 12-9" />
      <path class="desk-solid" d="M154.5 257a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0Z" />
      <path
        class="desk-face"
        d="M163 276l5-16h20l5 16ZM157 257c0-10 42-10 42 0v6h-11v-4h-20v4h-11Z"
      />
      <path
        class="desk-thin"
        d="M182.5 268a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0ZM193 273c6 3 8-5 12-3"
      />
      {/* chair */}
      <path
        class="desk-face"
        d="M108 308c0-9 52-9 52 0v32c0 7-52 7-52 0ZM102 350h64c7 0 7 10 0 10h-64c-7 0-7-10 0-10Z"
      />
      <path d="M134 345v5M134 360v24M106 395l12-11h32l12 11" />
      <path
        class="desk-solid"
        d="M109 396a3 3 0 1 1-6 0 3 3 0 0 1 6 0ZM165 396a3 3 0 1 1-6 0 3 3 0 0 1 6 0ZM137 396a3 3 0 1 1-6 0 3 3 0 0 1 6 0Z"
      />
    </Scene>
  );
}

/** The desk at home: jalousie window with a palm, pendant lamp, shelf, laptop and lidded cup, a cat, sandals. */
export function HomeDesk({ label }: Props) {
  return (
    <Scene side="remote" label={label}>
      <path
        class="desk-spot"
        d="M61 37h88v118H61ZM208 132c0-34 56-34 56 0ZM93 289h204v13H93ZM247 251h26l-4 35h-18ZM21 351h44l-6 48H27ZM133 227h84v54h-84Z"
      />
      {/* window and palm */}
      <path d="M56 32h88v118H56ZM48 150h104" />
      <path class="desk-face" d="M56 32 26 24v134l30-8ZM144 32l30-8v134l-30-8Z" />
      <path
        class="desk-thin"
        d="M32 40l18 4M32 52l18 3M32 64l18 3M32 76l18 2M32 88h18M32 100l18-1M32 112l18-2M32 124l18-3M32 136l18-3M168 40l-18 4M168 52l-18 3M168 64l-18 3M168 76l-18 2M168 88h-18M168 100l-18-1M168 112l-18-2M168 124l-18-3M168 136l-18-3M101 150c-3-28-1-44 5-62M107 150c-2-26 0-42 4-60M108 88c-5-15-22-20-36-11M108 88c-14-7-31 0-35 16M108 88c-11 0-21 10-21 24M108 88c4-16 20-22 31-13M108 88c13-6 27 0 31 15M108 88c10 2 17 12 16 25M58 150c6-12 22-12 30 0M118 150c5-9 15-10 22-3"
      />
      {/* pendant lamp, shelf */}
      <path d="M231 0v101M196 206h96M206 206v8M282 206v8" />
      <path class="desk-face" d="M203 127c0-34 56-34 56 0Z" />
      <path class="desk-thin" d="M231 134v10M214 133l-5 9M248 133l5 9M273 188v6M262 194h22" />
      <path
        class="desk-face desk-thin"
        d="M206 206v-30h10v30ZM216 206v-34h9v34ZM225 206v-26h11v26ZM238 206l8-29 9 3-7 26ZM262 206v-18h22v18Z"
      />
      {/* desk, laptop, cup */}
      <path
        class="desk-face"
        d="M88 284h204v13H88ZM128 222h84v54h-84ZM242 246h26l-4 35a2 2 0 0 1-2 2h-14a2 2 0 0 1-2-2ZM239 240h32v6h-32Z"
      />
      <path d="M114 281h112M107 297 93 399M116 297l-12 102M273 297l14 102M264 297l12 102M255 240l5-19h6" />
      <path class="desk-thin" d="M148 238h34M138 250h60M138 260h44M244 260h22" />
      <path class="desk-accent" d="M137 233h8v8h-8Z" />
      {/* plant */}
      <path class="desk-face" d="M16 346h44l-6 53H22Z" />
      <path d="M38 346c-2-40-2-66 3-92M38 326c-18-6-30-18-34-40 18 4 30 18 34 40M39 306c16-6 30-20 32-38-18 2-30 16-32 38M38 284c-14-8-20-20-20-36 14 6 22 20 20 36M41 254c-4-12 0-22 6-30 6 10 4 22-6 30" />
      {/* cat */}
      <path class="desk-face" d="M134 399c-8-28 10-45 36-45 26 0 42 18 42 33 0 9-6 12-14 12Z" />
      <path
        class="desk-face"
        d="M116 383c-1-6 0-10 2-14l-2-13 11 6c4-1 8-1 12 0l11-6-2 13c2 4 3 8 2 14-2 9-9 13-17 13s-15-4-17-13Z"
      />
      <path d="M204 399h-42c-7 0-7-9 0-9h30" />
      <path
        class="desk-thin"
        d="M122 377c2 3 6 3 8 0M136 377c2 3 6 3 8 0M131 383l2 2 2-2M133 385v2M112 382l-8-1M113 386l-8 2M154 382l8-1M153 386l7 2M172 355c-2 5-2 8 0 12M184 358c-2 5-2 8 0 12M196 365c-3 4-3 7-1 10"
      />
      {/* sandals */}
      <path
        class="desk-face desk-thin"
        d="M221 399h20c3 0 3-4 0-4h-20c-3 0-3 4 0 4ZM246 399h20c3 0 3-4 0-4h-20c-3 0-3 4 0 4Z"
      />
      <path
        class="desk-thin"
        d="M225 395c2-11 11-11 14 0M230 395c1-5 4-7 6-7M250 395c2-11 11-11 14 0M255 395c1-5 4-7 6-7"
      />
    </Scene>
  );
}
