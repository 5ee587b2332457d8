import { expandForms } from './expand-forms.ts';

/** First names that are frequent in Canada, France and elsewhere and that a dictionary may lack. From the author's own knowledge. */
export const FIRST_NAMES: readonly string[] = expandForms(`
  Liam Noah Aiden Jayden Mason Logan Ethan Lucas Liam Oliver Jaxon Kayden Landon Hunter Wyatt Owen Finn Declan Callum
  Ava Mia Zoey Zoé Chloé Chloe Layla Aria Harper Addison Madison Kayla Kaitlyn Brianna Brooklyn Skylar Nevaeh Aaliyah
  Émile Émilie Emilie Élodie Éloïse Éléonore Élise Élisabeth Éric Étienne Édouard Eugénie Océane Océanne Mégane Mégan Maëlle Maël
  Maëlys Gaël Gaëlle Yaël Joëlle Noémie Mélodie Mélissa Mélanie Maélie Rosalie Coralie Anaïs Loïc Loïs Raphaël Raphaëlle
  Michaël Mickaël Gwenaëlle Ludovic Frédérique Frédéric Jérémie Jérémy Jérôme Geneviève Josée Josiane Joanie Karine Karelle
  Kim Kevin Kévin Jade Jasmine Jordan Jonathan Jessica Jennifer Tiffany Brandon Dylan Bryan Ryan Steven Anthony Audrey-Anne
  Marie-Ève Marie-Pier Marie-Soleil Marie-Lou Marie-Claude Anne-Marie Anne-Sophie Jean-François Jean-Sébastien Pier-Luc
  Marc-André Marc-Antoine Charles-Étienne Félix-Antoine Louis-Philippe Thierry Tristan Xavier Zacharie Zachary Nathan Mathis
  Mathéo Matteo Théo Léo Léonie Léa Léna Lola Livia Olivia Romy Rosalie Flavie Florence Clémence Béatrice Delphine
  Mohamed Mohammed Muhammad Ahmed Ali Amine Amir Yassine Youssef Mehdi Karim Rachid Samir Nadia Fatima Fatou Aïcha Aminata
  Mamadou Ibrahim Ousmane Leïla Yasmine Inès Samira Soraya Farah Imane Khadija Zineb Hamza Bilal Ayoub Rayan Wassim
  Nguyen Minh Linh Wei Xin Mei Priya Arjun Anjali Deepak Rahul Sanjay Sunita Harpreet Gurpreet Jaspreet Simran
  Diego Mateo Santiago Camila Valentina Mariana Alejandra Guadalupe Javier Joaquín Sofía Lucía Martín José María
  Dmitri Oksana Olena Oleksandr Svitlana Volodymyr Yuki Haruto Hiroshi Kenji Sakura Giulia Giovanni Alessandro Chiara
`);
