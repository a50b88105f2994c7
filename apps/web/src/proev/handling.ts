import type { Faktum } from '@sagsvej/rules'
import { spørgbare } from './svarark.ts'

/** What a button of the form asks for. */
export type Handling =
  | { readonly art: 'videre' | 'vedIkke' | 'ingen' | 'tilføj' | 'visSvar' | 'vis' }
  | { readonly art: 'fjern'; readonly række: number }
  | { readonly art: 'ret'; readonly faktum: Faktum }

const PLAIN = {
  videre: 'videre',
  'ved-ikke': 'vedIkke',
  ingen: 'ingen',
  tilfoej: 'tilføj',
  'vis-svar': 'visSvar',
  vis: 'vis',
} as const

/** The value a button is sent with. */
export function handlingText(handling: Handling): string {
  if (handling.art === 'fjern') return `fjern.${handling.række}`
  if (handling.art === 'ret') return `ret.${handling.faktum.nøgle}`
  return Object.entries(PLAIN).find(([, art]) => art === handling.art)?.[0] ?? ''
}

/** Undefined when no button of ours is called that. */
export function readHandling(text: string): Handling | undefined {
  const plain = Object.entries(PLAIN).find(([name]) => name === text)
  if (plain) return { art: plain[1] }
  const [, verb, what = ''] = /^(fjern|ret)\.(.+)$/.exec(text) ?? []
  if (verb === 'fjern' && /^\d{1,2}$/.test(what)) return { art: 'fjern', række: Number(what) }
  const faktum = verb === 'ret' ? spørgbare.get(what) : undefined
  return faktum && { art: 'ret', faktum }
}
