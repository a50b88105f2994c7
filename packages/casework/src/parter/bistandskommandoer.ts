import { brevSendt } from '../forsendelse/sendt.ts'
import { direkte } from '../kommandoer/kommando.ts'
import { findes } from '../kommandoer/regler.ts'
import { samtaler } from '../opfoelgning/samtaler.ts'
import { BistandAfvist, BistandTilladt, PersonligMedvirkenKrævet } from './bistandsbegivenheder.ts'
import { betyderNoget, efterEnMeddeltAfgørelse, erAfvist, hjælperBorgeren } from './bistandsregler.ts'

/** What can be asked of who helps the citizen. */
export const bistandskommandoer = [
  direkte(
    'NægtBistand',
    { da: 'Afvis en bisidder eller repræsentant', en: 'Refuse a companion or representative' },
    BistandAfvist,
    [hjælperBorgeren, efterEnMeddeltAfgørelse],
  ),
  direkte('TilladBistand', { da: 'Tillad hjælperen igen', en: 'Allow the helper again' }, BistandTilladt, [
    erAfvist,
  ]),
  direkte(
    'KrævPersonligMedvirken',
    { da: 'Kræv, at borgeren selv medvirker', en: 'Demand that the citizen takes part in person' },
    PersonligMedvirkenKrævet,
    [
      hjælperBorgeren,
      betyderNoget,
      findes('samtaleId', { da: 'en samtale', en: 'a talk' }, samtaler),
      brevSendt(['indkaldelse_til_samtale', 'indkaldelse_til_rehabiliteringsmoede']),
    ],
  ),
] as const
