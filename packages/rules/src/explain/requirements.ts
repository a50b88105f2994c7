import { inLanguage, type Sprog } from '../text.ts'
import { hasName, requirementName } from './circumstance.ts'
import type { Omstændighed } from './deciding.ts'
import { listed } from './voice.ts'

/**
 * The requirements that decided, by name: those that failed, then those that were met. `any`: one of them was enough, or
 * would have been. Of what has no name nothing is said here.
 */
export function requirementsText(
  all: readonly Omstændighed[],
  any: boolean,
  sprog: Sprog,
): readonly string[] {
  return (['nej', 'ja'] as const).flatMap((art) => {
    const some = all.filter((one) => one.udfald.art === art && hasName(one))
    const own = names(some.filter(isRequirement), sprog)
    const rules = names(
      some.filter((one) => !isRequirement(one)),
      sprog,
    )
    return [...requirements(own, art === 'ja', any, sprog), ...conditions(rules, art === 'ja', any, sprog)]
  })
}

const isRequirement = ({ krav }: Omstændighed): boolean => krav?.tekst !== undefined || krav?.nr !== undefined

/** Two requirements may be called the same: they are told of once. */
const names = (all: readonly Omstændighed[], sprog: Sprog): readonly string[] => [
  ...new Set(all.map((one) => requirementName(one, sprog))),
]

/** "Kravet »…« (nr. 2) er ikke opfyldt." */
function requirements(all: readonly string[], met: boolean, any: boolean, sprog: Sprog): readonly string[] {
  if (all.length === 0) return []
  const t = inLanguage(sprog)
  const said = listed(all, t('og', 'and'))
  if (!met && any && all.length > 1) {
    return [
      t(
        `Ét krav er nok, men ingen af dem er opfyldt: ${said}.`,
        `One requirement is enough, but none is met: ${said}.`,
      ),
    ]
  }
  const subject =
    all.length === 1
      ? t(`Kravet ${said} er`, `The requirement ${said} is`)
      : t(`Kravene ${said} er`, `The requirements ${said} are`)
  return [`${subject} ${how(met, any, sprog)}.`]
}

/** "Betingelserne i »…« er ikke opfyldt.": of another rule. */
function conditions(all: readonly string[], met: boolean, any: boolean, sprog: Sprog): readonly string[] {
  if (all.length === 0) return []
  const t = inLanguage(sprog)
  const said = listed(all, t('og', 'and'))
  return [
    t(
      `Betingelserne i ${said} er ${how(met, any, 'da')}.`,
      `The conditions of ${said} are ${how(met, any, 'en')}.`,
    ),
  ]
}

function how(met: boolean, any: boolean, sprog: Sprog): string {
  const t = inLanguage(sprog)
  if (!met) return t('ikke opfyldt', 'not met')
  return any ? t('opfyldt, og det er nok', 'met, and that is enough') : t('opfyldt', 'met')
}
