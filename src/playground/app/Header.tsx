/** The bar above the editors: what this is. */
export const Header = () => (
  <header className="readout-header">
    <img src="./favicon.svg" alt="" width="24" height="24" />
    <h1>Readout</h1>
    <p>Who spoke with whom, when, how, about what, and where the text says so.</p>
    <a href="./graphql" className="readout-endpoint" title="The address of the API">
      /graphql
    </a>
  </header>
);
