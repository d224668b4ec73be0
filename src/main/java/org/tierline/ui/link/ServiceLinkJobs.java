package org.tierline.ui.link;

import java.util.List;
import java.util.UUID;
import org.tierline.model.link.LinkAnswer;
import org.tierline.model.link.LinkWish;
import org.tierline.model.link.OfficialLink;
import org.tierline.service.link.LinkSearch;
import org.tierline.service.link.Links;
import org.tierline.service.staff.StaffSession;

/** The services behind the form of a link, for the person of a session. */
public final class ServiceLinkJobs implements LinkJobs {
  private final StaffSession session;
  private final LinkSearch search;
  private final Links links;

  /** Calls the services as the person of a session. */
  public ServiceLinkJobs(StaffSession session, LinkSearch search, Links links) {
    this.session = session;
    this.search = search;
    this.links = links;
  }

  @Override
  public List<OfficialLink> search(String text, String language) {
    return search.search(text, language);
  }

  @Override
  public boolean isOfficial(String url) {
    return search.isOfficial(url);
  }

  @Override
  public List<String> sentIn(UUID contactId) {
    return links.sentIn(session, contactId);
  }

  @Override
  public LinkAnswer send(UUID contactId, LinkWish wish) {
    return links.send(session, contactId, wish);
  }
}
