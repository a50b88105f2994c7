import { type Mønster, mønsterId } from './figur.ts'

/** Payers and uncertain time told apart without colour: dots, upright lines, diagonals. */
export function Mønstre({ præfiks }: { readonly præfiks: string }) {
  const felt = (navn: Mønster, size: number, grund: string, streg: preact.JSX.Element) => (
    <pattern id={mønsterId(præfiks, navn)} width={size} height={size} patternUnits="userSpaceOnUse">
      <rect class={grund} width={size} height={size} />
      {streg}
    </pattern>
  )
  return (
    <defs>
      {felt('prikker', 8, 'tl-g-arbejdsgiver', <circle class="tl-prik" cx="4" cy="4" r="1.3" />)}
      {felt('lodret', 7, 'tl-g-akasse', <path class="tl-s-akasse" d="M3.5 0V7" />)}
      {felt('skrå', 8, 'tl-g-afgoeres', <path class="tl-s-afgoeres" d="M-2 2L2 -2M0 8L8 0M6 10L10 6" />)}
      {felt('frem', 7, 'tl-g-frem', <path class="tl-s-frem" d="M-2 2L2 -2M0 7L7 0M5 9L9 5" />)}
      {felt('tom', 7, 'tl-g-tom', <path class="tl-s-tom" d="M-2 5L2 9M0 0L7 7M5 -2L9 2" />)}
    </defs>
  )
}
