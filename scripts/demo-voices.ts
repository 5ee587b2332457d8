import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Past posts of two clients of the demo, by their ids: all invented. */
export const PAST_POSTS: Readonly<Record<'boreal' | 'epicerie', readonly string[]>> = {
  boreal: [
    'L’atelier vous accueille du mardi au samedi, de 10 h à 17 h, au fond de la cour.',
    'Une chaise des années 1950 retrouve son assise. Le cannage a demandé onze heures de travail.',
    'Vous souhaitez réparer un meuble de famille? Écrivez-nous, avec une ou deux photos.',
    'Nous cherchons du merisier sec, en planches d’au moins deux mètres. Votre grange en cache peut-être.',
    'La prochaine initiation à la menuiserie aura lieu le 14 mars. Il reste quatre places.',
    'Un vernis à l’huile se renouvelle chaque année. Nous vous expliquons comment dans notre carnet.',
    'Le banc de la chapelle est de retour à sa place, après six semaines à l’atelier.',
    'Vous hésitez entre le frêne et l’érable? Nos artisanes vous conseillent sur place.',
    'La table de Mme Gagnon avait perdu un pied en 1987. Elle en a de nouveau quatre.',
    'Nous fermons du 24 décembre au 4 janvier. Les réparations reprennent ensuite dans l’ordre.',
    'Votre tiroir coince par temps humide? Un peu de cire d’abeille suffit le plus souvent.',
    'Nos apprenties ont terminé leur première commode. Vous pouvez la voir à l’entrée.',
    'Le bois que nous travaillons vient de moins de cent kilomètres de l’atelier.',
    'Vous trouverez le calendrier des ateliers du printemps à la bibliothèque et au comptoir.',
    'Une armoire à pointes de diamant est arrivée ce matin. Elle date sans doute de 1790.',
    'Nous affûtons vos ciseaux à bois le jeudi. Prévoyez deux jours de délai.',
    'Le rabot de la photo appartenait au grand-père de Louise. Il sert encore chaque jour.',
    'Pour un devis, donnez-nous les mesures du meuble et l’essence du bois si vous la connaissez.',
    'L’exposition des chaises réparées se poursuit jusqu’à dimanche. Vous y êtes les bienvenus.',
    'Nous avons compté: cent douze meubles réparés cette année, et autant de moins à la rue.',
    'Une visite de l’atelier est offerte le premier vendredi du mois, sur réservation.',
    'Vous avez un vieux coffre sans clé? La serrurière passe à l’atelier mercredi.',
  ],
  epicerie: postsOf('boulangerie-lou').map((post) => post.replaceAll('#BoulangerieLou', '#PanierDuSamedi')),
};

function postsOf(client: string): string[] {
  const file = join(import.meta.dirname, '../tests/fixtures/style-guide/voice-invented.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>)[client] ?? [];
}
