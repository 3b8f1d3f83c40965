/// The script of our pages: arrow keys, without which all else works.
enum PageScript {
    /// Up and down, Home and End move among the elements of a list that can be focused; Enter and Space open what a row hides;
    /// Escape leaves.
    static let source = """
        "use strict";
        document.addEventListener("keydown", function (event) {
          var list = event.target.closest("[data-keys]");
          if (!list || event.altKey || event.ctrlKey || event.metaKey) { return; }
          if (event.key === "Escape") { document.activeElement.blur(); return; }
          var item = event.target.closest("[data-item]");
          if (!item) { return; }
          if (event.target === item && (event.key === "Enter" || event.key === " ")) {
            var details = item.querySelector("details");
            if (details) { details.open = !details.open; event.preventDefault(); }
            return;
          }
          var items = Array.prototype.slice.call(list.querySelectorAll("[data-item]"));
          var index = items.indexOf(item);
          var next = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: items.length - 1 }[event.key];
          if (next === undefined || !items[next]) { return; }
          event.preventDefault();
          items[next].focus();
        });

        """
}
