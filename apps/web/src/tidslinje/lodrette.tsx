import type { Forløb } from '@sagsvej/casework'
import { textWidth } from '@sagsvej/rules/diagram'
import type { Figur } from './figur.ts'
import { n, Skrift } from './skrift.tsx'
import { dagensNavn, datoKort } from './tekster.ts'
import { førsteDerErPladsTil } from './tekstmaal.ts'

const ROW = 26
/** The two uprights stay this far apart, so that both are seen even on the same day. */
const APART = 4

export interface Flag {
  readonly slags: 'idag' | 'vigtigst'
  /** Where the upright stands. */
  readonly x: number
  readonly tekst: string
  readonly fra: number
  readonly bredde: number
  readonly række: number
}

/** The two uprights and their flags: today hangs left, the date that matters most right, each flips at the edge. */
export function flag(forløb: Forløb, figur: Figur): readonly Flag[] {
  const { idag, vigtigst } = forløb
  const { skala, sprog, medÅr } = figur
  const name = dagensNavn(forløb)[sprog]
  const today = flagAt(figur, 'idag', skala.midt(idag), [`${name} ${datoKort(idag, sprog, true)}`, name])
  if (!vigtigst || !skala.viser(vigtigst.dag)) return [today]
  const date = datoKort(vigtigst.dag, sprog, medÅr)
  const wish = skala.midt(vigtigst.dag)
  const gap = wish - today.x
  const x = Math.abs(gap) >= APART ? wish : today.x + (gap < 0 ? -APART : APART)
  const important = flagAt(figur, 'vigtigst', x, [`${date}: ${vigtigst.titel[sprog]}`, date])
  const meet = today.fra < important.fra + important.bredde && important.fra < today.fra + today.bredde
  return meet ? [{ ...today, række: 1 }, important] : [today, important]
}

function flagAt(figur: Figur, slags: Flag['slags'], x: number, texts: readonly string[]): Flag {
  const { bredde, skrift } = figur
  const left = slags === 'idag'
  const padding = 12
  const tekst =
    førsteDerErPladsTil(texts, Math.max(x, bredde - x) - padding, skrift, true) ?? texts.at(-1) ?? ''
  const wide = textWidth(tekst, skrift, true) + padding
  const fits = left ? x - wide >= 0 : x + wide <= bredde
  return { slags, x, tekst, fra: left === fits ? x - wide : x, bredde: wide, række: 0 }
}

export const flagHøjde = (flags: readonly Flag[]): number => ROW * Math.max(...flags.map((f) => f.række + 1))

/** The uprights, through all lanes from their flag down. */
export const Lodrette = ({ flags, bund }: { readonly flags: readonly Flag[]; readonly bund: number }) => (
  <>
    {flags.map(({ slags, x, række }) => (
      <path key={slags} class={`tl-lodret-${slags}`} d={`M${n(x)} ${række * ROW}V${n(bund)}`} />
    ))}
  </>
)

export const Flagtekster = ({ flags }: { readonly flags: readonly Flag[] }) => (
  <>
    {flags.map(({ slags, fra, bredde, række, tekst }) => (
      <g key={slags}>
        <rect class={`tl-flag-${slags}`} x={n(fra)} y={række * ROW + 1} width={n(bredde)} height={ROW - 4} />
        <Skrift x={fra + bredde / 2} y={række * ROW + 17} anker="middle" fed slags={`tl-flagtekst-${slags}`}>
          {tekst}
        </Skrift>
      </g>
    ))}
  </>
)
