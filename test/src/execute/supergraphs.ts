import { composeServices } from '@apollo/composition';
import { subgraphNames } from '@xinqiao/platform/config/subgraph-names.js';
import { subgraphSdl } from '@xinqiao/platform/subgraph/marked-schema.js';
import { parse } from 'graphql';
import { mockSubgraph, type MockSubgraph } from './mock-subgraph.js';

export interface TestSupergraph {
  readonly name: string;
  readonly sdl: string;
  readonly subgraphs: ReadonlyMap<string, MockSubgraph>;
}

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@shareable", "@external", "@requires", "@provides", "@interfaceObject", "@inaccessible"])';

/** Everything that plans can hold: interfaces, unions, interface objects, required fields, provided ones, lists of lists. */
const LIBRARY: Readonly<Record<string, string>> = {
  catalogue: `${LINK}
    type Query { books(first: Int = 3): [Book!]! item(id: ID!): Item search(text: String): [Found] shelf: [[Item]] me: Reader }
    interface Item @key(fields: "id") { id: ID! title: String }
    type Book implements Item @key(fields: "id") { id: ID! title: String pages: Int! author: Author genre: Genre @shareable }
    type Film implements Item @key(fields: "id") { id: ID! title: String minutes: Int }
    type Author @key(fields: "id") { id: ID! name: String! }
    union Found = Book | Film | Author
    type Genre @shareable { name: String! parent: Genre }
    type Reader @key(fields: "id") { id: ID! }`,
  stock: `${LINK}
    type Query { branches: [Branch!]! }
    type Mutation { lend(book: ID!, reader: ID!): Loan }
    type Book @key(fields: "id") { id: ID! pages: Int! @external copies: Int weight: Float @requires(fields: "pages") at: [Branch] }
    type Film @key(fields: "id") { id: ID! copies: Int }
    type Branch @key(fields: "id") { id: ID! city: City! stock: [Book!] open: Boolean! }
    enum City { NORTH SOUTH }
    type Loan { book: Book reader: Reader due: String! }
    type Reader @key(fields: "id") { id: ID! loans: [Loan] }`,
  reviews: `${LINK}
    type Query { latest(first: Int): [Review] }
    type Item @key(fields: "id") @interfaceObject { id: ID! reviews: [Review!] stars: Float! }
    type Review @key(fields: "id") { id: ID! text: String! by: Reader! about: Item }
    type Author @key(fields: "id") { id: ID! fame: Int! }
    type Reader @key(fields: "id") { id: ID! nick: String! reviews: [Review!]! friend: Reader }`,
};

export function testSupergraphs(schemaFolder: string): TestSupergraph[] {
  const ours = Object.fromEntries(subgraphNames(schemaFolder).map((name) => [name, subgraphSdl(schemaFolder, name)]));
  return [composed('library', LIBRARY), composed('xinqiao', ours)];
}

function composed(name: string, sdls: Readonly<Record<string, string>>): TestSupergraph {
  const services = Object.entries(sdls).map(([subgraph, sdl]) => ({
    name: subgraph,
    typeDefs: parse(sdl),
    url: `http://${subgraph}.example/`,
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  const subgraphs = new Map(Object.entries(sdls).map(([subgraph, sdl]) => [subgraph, mockSubgraph(subgraph, sdl)]));
  return { name, sdl: supergraphSdl, subgraphs };
}
