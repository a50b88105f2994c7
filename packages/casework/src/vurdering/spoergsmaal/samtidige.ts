import { beggeDage, type Celle, MATRIX, YDELSER, type Ydelse } from '@sagsvej/law'
import { type Kontekst, outcomeText, type Spor, type Sprog } from '@sagsvej/rules'
import { indeISætning } from '../inde-i-saetning.ts'
import { spørg, svar } from '../spoerg.ts'
import type { Svar } from '../types.ts'

/**
 * Every two benefits entered for the same days that the law does not give together: which, for which days, by what
 * paragraph. It asks which of them is right, and chooses none.
 */
export const samtidige = (k: Kontekst): readonly Svar[] =>
  MATRIX.flatMap(({ én, forhold, anden, bestemmelse }) => {
    if (forhold !== 'udelukker' || !erYdelse(én) || !erYdelse(anden)) return []
    const begge = spørg(k, beggeDage(én, anden))
    if (!hasDays(begge)) return []
    const found = spørg(k, bestemmelse)
    return found.udfald.art === 'åben' || hasDays(found) ? [told([én, anden], begge, found)] : []
  })

const erYdelse = (one: Celle['én']): one is Ydelse => one !== 'loen'

const hasDays = ({ udfald }: Spor): boolean =>
  udfald.art === 'værdi' && (udfald.værdi as readonly unknown[]).length > 0

function told([én, anden]: readonly [Ydelse, Ydelse], begge: Spor, found: Spor): Svar {
  const days = (sprog: Sprog) => outcomeText(begge.udfald, 'dagmængde', undefined, sprog)
  return svar(
    `samtidig-${én}-${anden}`,
    {
      da: `Kan jeg få både ${named(én, 'da')} og ${named(anden, 'da')} for de samme dage?`,
      en: `Can I have both ${named(én, 'en')} and ${named(anden, 'en')} for the same days?`,
    },
    found,
    {
      værdi: () => ({
        da: `Nej. Der står begge dele i sagen for ${days('da')}. Hvilken af dem er rigtig?`,
        en: `No. The case has both for ${days('en')}. Which of them is right?`,
      }),
      åben: {
        da: `Det er ikke afgjort. Der står begge dele i sagen for ${days('da')}.`,
        en: `That is not settled. The case has both for ${days('en')}.`,
      },
    },
    {
      da: 'Sagsvej vælger ikke. Ret den oplysning, der er forkert, eller spørg dem, der betaler.',
      en: 'Sagsvej does not choose. Correct the entry that is wrong, or ask those who pay.',
    },
  )
}

const named = (one: Ydelse, sprog: Sprog): string => indeISætning(YDELSER[one][sprog])
