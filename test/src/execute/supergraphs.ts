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

/** What shops have: fields moved and provided, requirements within objects, the same value types everywhere, inputs. */
const MARKET: Readonly<Record<string, string>> = {
  products: `${LINK}
    type Query { products(filter: Filter, first: Int = 4): [Product!]! product(id: ID!): Product categories: [[Category!]] }
    type Mutation { rename(id: ID!, input: Naming!): Product }
    input Filter { text: String dear: Boolean sizes: [Int!] }
    input Naming { name: String! languages: [String!]! }
    interface Named { name: String! }
    type Product implements Named @key(fields: "id") { id: ID! name: String! price: Money size: Size! category: Category seller: Seller @provides(fields: "city") }
    type Money @shareable { amount: Float! currency: Currency! }
    enum Currency { CNY EUR }
    type Size @shareable { width: Int! height: Int }
    type Category implements Named @key(fields: "id") { id: ID! name: String! products: [Product] }
    type Seller @key(fields: "id") { id: ID! city: String @external }`,
  shipping: `${LINK}
    type Product @key(fields: "id") { id: ID! price: Money @external size: Size! @external cost: Money @requires(fields: "size { width height } price { amount }") days: [[Int]] }
    type Money @shareable { amount: Float! currency: Currency! }
    enum Currency { CNY EUR }
    type Size @shareable { width: Int! height: Int }
    type Seller @key(fields: "id") { id: ID! depots: [Depot!]! }
    type Depot { city: String! open: Boolean size: Size }`,
  people: `${LINK}
    type Query { sellers: [Seller]! best: Party }
    type Mutation { rate(seller: ID!, stars: Int!): Rating! }
    union Party = Seller | Buyer
    type Seller @key(fields: "id") { id: ID! city: String @shareable since: String! ratings(first: Int): [Rating!] }
    type Buyer @key(fields: "id") { id: ID! nick: String! bought: [Product!]! }
    type Rating { stars: Int! by: Buyer of: Seller! }
    type Product @key(fields: "id") { id: ID! buyers: [Buyer] }`,
};

export function testSupergraphs(schemaFolder: string): TestSupergraph[] {
  const ours = Object.fromEntries(subgraphNames(schemaFolder).map((name) => [name, subgraphSdl(schemaFolder, name)]));
  return [composed('library', LIBRARY), composed('market', MARKET), composed('xinqiao', ours)];
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
