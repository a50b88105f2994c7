import { formatDay } from '@sagsvej/calendar'
import { inLanguage, type Sprog } from '@sagsvej/rules'
import { SKÅNEARTER, SKÅNEKILDER } from './begivenheder.ts'
import type { Skånebehov } from './skaanebehov.ts'

const tal = (n: number, sprog: Sprog): string => String(n).replace('.', sprog === 'da' ? ',' : '.')

/** A need at work in a line: the same words in the profile, where somebody is placed, and in letters. */
export function skåneord(behov: Skånebehov, sprog: Sprog): string {
  const t = inLanguage(sprog)
  const { art, beskrivelse, arbejdsfelter, fra, til, kilde } = behov
  const where =
    arbejdsfelter.length === 0
      ? t('i alle slags arbejde', 'in all kinds of work')
      : t(`ved ${arbejdsfelter.join(', ')}`, `in ${arbejdsfelter.join(', ')}`)
  const when =
    til === undefined
      ? t(`fra ${formatDay(fra)}`, `from ${formatDay(fra)}`)
      : t(`fra ${formatDay(fra)} til ${formatDay(til)}`, `from ${formatDay(fra)} to ${formatDay(til)}`)
  const who = t(`oplyst af ${SKÅNEKILDER[kilde].da}`, `told by ${SKÅNEKILDER[kilde].en}`)
  return `${SKÅNEARTER[art][sprog]}${measure(behov, sprog)}: ${beskrivelse} (${where}; ${when}; ${who})`
}

function measure({ art, timer, minutter, hver, opgaver }: Skånebehov, sprog: Sprog): string {
  const t = inLanguage(sprog)
  const n = (x: number) => tal(x, sprog)
  if (art === 'nedsat_tid' && timer !== undefined) {
    return t(`, ${n(timer)} timer om ugen`, `, ${n(timer)} hours a week`)
  }
  if (art === 'pauser' && minutter !== undefined && hver !== undefined) {
    return t(
      `, ${n(minutter)} minutter for hver ${n(hver)} minutter`,
      `, ${n(minutter)} minutes for each ${n(hver)} minutes`,
    )
  }
  return opgaver.length === 0 ? '' : `, ${opgaver.join(', ')}`
}
