import { maxUgeDen, pensionsalderDen } from './hand.ts'

/** People in columns, a place each; truths are 0 or 1. */
export interface PeopleColumns {
  readonly alder: Int32Array
  readonly m1: Int32Array
  readonly m2: Int32Array
  readonly m3: Int32Array
  readonly m4: Int32Array
  readonly m5: Int32Array
  readonly m6: Int32Array
  readonly ansat: Uint8Array
  readonly bopael: Uint8Array
  readonly uarbejdsdygtig: Uint8Array
  readonly anmeldtDage: Int32Array
  readonly uger9: Int32Array
  readonly livstruende: Uint8Array
  readonly dato: Int32Array
  readonly timeloen: Int32Array
  readonly ugetimer: Int32Array
  readonly arbejdstimer: Int32Array
}

/** The same rules in one loop over the columns. What an index within the columns gives is a number. */
export function evaluateColumns(
  n: number,
  k: PeopleColumns,
  udbetaling: Int32Array,
  udfald: Uint8Array,
): void {
  const { alder, m1, m2, m3, m4, m5, m6, ansat, bopael, uarbejdsdygtig, anmeldtDage, uger9 } = k
  const { livstruende, dato, timeloen, ugetimer, arbejdstimer } = k
  for (let i = 0; i < n; i++) {
    const a = m1[i] as number
    const b = m2[i] as number
    const c = m3[i] as number
    const d = m4[i] as number
    const e = m5[i] as number
    const f = m6[i] as number
    const dag = dato[i] as number
    const år = alder[i] as number
    const uger = ugetimer[i] as number
    const fraværstimer = Math.max(0, uger - (arbejdstimer[i] as number))
    let uopfyldt = 0
    if (uarbejdsdygtig[i] === 0) uopfyldt = 1
    else if (år < 18 || 2 * år >= pensionsalderDen(dag)) uopfyldt = 2
    else if (bopael[i] === 0) uopfyldt = 3
    else if (ansat[i] === 0 || a + b + c + d + e + f < 240) uopfyldt = 4
    else if (over40(a) + over40(b) + over40(c) + over40(d) + over40(e) + over40(f) < 5) uopfyldt = 4
    else if ((anmeldtDage[i] as number) > 7) uopfyldt = 5
    else if ((uger9[i] as number) > 22 && livstruende[i] === 0) uopfyldt = 6
    else if (fraværstimer < 4) uopfyldt = 7
    udfald[i] = uopfyldt
    if (uopfyldt !== 0) udbetaling[i] = 0
    else {
      const timesats37 = Math.min(37 * (timeloen[i] as number), maxUgeDen(dag))
      udbetaling[i] = Math.round((timesats37 * Math.min(uger, 37) * fraværstimer) / (37 * uger))
    }
  }
}

const over40 = (hours: number): number => (hours >= 40 ? 1 : 0)
